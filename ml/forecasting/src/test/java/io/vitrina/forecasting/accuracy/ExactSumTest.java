package io.vitrina.forecasting.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactSumTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1, 0.1, -0.3, 1e300, -1e-300, Double.MIN_VALUE, -Double.MAX_VALUE, Math.PI})
    void a_single_number_is_its_own_sum(double number) {
        assertThat(sum(number).value()).isEqualTo(number);
    }

    @Test
    void small_numbers_survive_large_ones() {
        assertThat(sum(1e300, 0.1, -1e300, Double.MIN_VALUE, -0.1).value()).isEqualTo(Double.MIN_VALUE);
        assertThat(sum(1e16, 1, 1, 1, -1e16).value()).isEqualTo(3);
    }

    @Test
    void sums_are_those_of_exact_decimals() {
        SplittableRandom random = new SplittableRandom(5);
        double[] numbers = random.doubles(1_000)
                .map(number -> (number - 0.6) * Math.pow(10, 30 * number))
                .toArray();
        BigDecimal exact = DoubleStream.of(numbers).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);

        double sum = sum(numbers).value();

        assertThat(sum).isEqualTo(exact.doubleValue(), within(Math.ulp(sum)));
    }

    @Test
    void parts_and_their_order_do_not_matter() {
        double[] numbers = new SplittableRandom(6).doubles(500, -1, 1e6).toArray();
        ExactSum forwards = new ExactSum();
        ExactSum backwards = new ExactSum();
        for (int i = 0; i < numbers.length; i += 50) {
            forwards.add(sum(DoubleStream.of(numbers).skip(i).limit(50).toArray()));
            backwards.add(sum(DoubleStream.of(numbers).skip(450 - i).limit(50).toArray()));
        }

        assertThat(forwards.value()).isEqualTo(sum(numbers).value()).isEqualTo(backwards.value());
    }

    @Test
    void what_is_not_finite_stays_so() {
        assertThat(sum(1, Double.POSITIVE_INFINITY, 2).value()).isInfinite();
        assertThat(sum(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY).value())
                .isNaN();
        assertThat(sum(Double.NaN, 1).value()).isNaN();
    }

    private static ExactSum sum(double... numbers) {
        ExactSum sum = new ExactSum();
        for (double number : numbers) {
            sum.add(number);
        }
        return sum;
    }
}
