package io.vitrina.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final double NOT_KNOWN = Double.NaN;
    private static final Timeline YEARS = new Timeline.Counted(2001, 1);

    @Test
    void begins_with_a_known_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of("shop 1", YEARS))
                .withMessage("series shop 1 does not begin with a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of("shop 1", YEARS, NOT_KNOWN, 1))
                .withMessageContaining("does not begin");
    }

    @Test
    void has_no_infinite_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of("shop 1", YEARS, 1, Double.NEGATIVE_INFINITY))
                .withMessageContaining("infinite");
    }

    @Test
    void regressors_reach_to_its_end_or_beyond() {
        Regressors two = new Regressors(List.of("price"), new double[][] {{9, 8}});

        assertThat(new Series("a", YEARS, new double[] {1, 2}, two).regressors().length())
                .isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Series("a", YEARS, new double[] {1, 2, 3}, two))
                .withMessageContaining("end before");
    }

    @Test
    void earlier_it_had_fewer_values_and_the_same_regressors_and_calendar() {
        Regressors promotion = new Regressors(List.of("promotion"), new double[][] {{0, 1, 0, 1}});
        Calendar calendar = (from, until) -> List.of();
        Series series = new Series("a", YEARS, new double[] {5, 6, 7}, promotion, calendar);

        Series earlier = series.until(2);

        assertThat(earlier.values()).containsExactly(5, 6);
        assertThat(earlier.length()).isEqualTo(2);
        assertThat(earlier.regressors()).isSameAs(promotion);
        assertThat(earlier.calendar()).isSameAs(calendar);
    }

    @Test
    void does_not_know_what_came_later() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of("a", YEARS, 1, 2).until(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of("a", YEARS, 1, 2).until(0));
    }

    @Test
    void unknown_values_are_neither_negative_nor_fractions() {
        Series counts = Series.of("a", YEARS, 3, NOT_KNOWN, 0);

        assertThat(counts.isNeverNegative()).isTrue();
        assertThat(counts.isWhole()).isTrue();
        assertThat(Series.of("a", YEARS, 3, -1).isNeverNegative()).isFalse();
        assertThat(Series.of("a", YEARS, 3, 0.5).isWhole()).isFalse();
    }
}
