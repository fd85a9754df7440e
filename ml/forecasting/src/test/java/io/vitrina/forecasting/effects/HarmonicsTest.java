package io.vitrina.forecasting.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HarmonicsTest {

    private static final double YEAR = 365.25;

    @Test
    void are_sines_and_cosines_of_once_twice_and_more_often_through_the_cycle() {
        Harmonics harmonics = new Harmonics(YEAR, 8);

        for (int step : new int[] {0, 1, 91, 500, 3653}) {
            double[] terms = harmonics.at(step);
            for (int term = 0; term < harmonics.count(); term += 2) {
                double angle = 2 * Math.PI * harmonics.frequency(term) * step / YEAR;
                assertThat(terms[term]).isCloseTo(Math.sin(angle), within(1e-9));
                assertThat(terms[term + 1]).isCloseTo(Math.cos(angle), within(1e-9));
            }
        }
    }
}
