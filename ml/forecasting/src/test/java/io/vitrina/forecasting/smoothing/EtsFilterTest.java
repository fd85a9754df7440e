package io.vitrina.forecasting.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.optimisation.NelderMead;
import io.vitrina.forecasting.smoothing.EtsForm.Season;
import io.vitrina.forecasting.smoothing.EtsForm.Trend;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EtsFilterTest {

    private static final double NOT_KNOWN = Double.NaN;
    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final double[] VALUES = {30, 42.5, 27, 51, 33.5, 45, 31, 55.5, 36, 49};
    private static final double[] GAP = {30, 42.5, 27, 51, NOT_KNOWN, NOT_KNOWN, 31, 55.5, 36, 49};

    /*
     * Expected numbers of the first six tests: the recursions as printed in Hyndman et al. (2008), table 2.1 and 2.2, step by step in a script
     * without any library. With (M,A,M) that is mu = (l + b)·s, e = (y − mu)/mu, l' = (l + b)·(1 + alpha·e), b' = b + beta·(l + b)·e and
     * s' = s·(1 + gamma·e). Sums of (y − mu)², of ((y − mu)/mu)² and of log mu over the known values; at others e is 0.
     */

    @Test
    void damped_trend_and_additive_season_follow_the_textbook() {
        EtsFilter filter = damped(VALUES);

        assertErrors(filter, 10, 94.1877411614364, 0.056637693930074826, 36.639051337823);
        assertStates(filter, 43.73928032896831, 0.6738739850834717);
        assertThat(filter.seasonalAhead())
                .containsExactly(
                        new double[] {-8.73406783906207, 11.346103624765062, -6.236189984477747, 4.9635725514023425},
                        ROUNDING);
    }

    @Test
    void damped_trend_and_additive_season_go_on_through_a_gap() {
        EtsFilter filter = damped(GAP);

        assertErrors(filter, 8, 94.01044547177696, 0.05797357450217584, 29.33147625040556);
        assertStates(filter, 43.69142846664905, 0.5979832808245424);
        assertThat(filter.seasonalAhead())
                .containsExactly(
                        new double[] {-8.983359322717002, 11.187084725786027, -6.021904709574519, 4.988935766675477},
                        ROUNDING);
    }

    @Test
    void multiplicative_errors_and_season_follow_the_textbook() {
        EtsFilter filter = multiplicative(VALUES);

        assertErrors(filter, 10, 43.81399412729656, 0.030097104438489765, 36.6569139435183);
        assertStates(filter, 43.9512005666012, 0.9011661934064406);
        assertThat(filter.seasonalAhead())
                .containsExactly(
                        new double[] {0.7633563138095285, 1.2979706841811465, 0.8405672128768409, 1.1146958558511213},
                        ROUNDING);
    }

    @Test
    void multiplicative_errors_and_season_go_on_through_a_gap() {
        EtsFilter filter = multiplicative(GAP);

        assertErrors(filter, 8, 43.43153684422381, 0.03019714937327939, 29.34379210152635);
        assertStates(filter, 43.928161651631214, 0.8770995147594481);
        assertThat(filter.seasonalAhead())
                .containsExactly(
                        new double[] {0.7621010679016886, 1.2964301967297054, 0.8401770672289706, 1.1166872367816443},
                        ROUNDING);
    }

    @Test
    void simple_smoothing_follows_the_textbook() {
        EtsFilter filter = simple(VALUES, 38, 0.3);

        assertErrors(filter, 10, 1115.186529206573, 0.8106252795013301, 36.44290809953029);
        assertStates(filter, 43.1775535667, 0);
        assertThat(filter.seasonalAhead()).containsExactly(0);
    }

    @Test
    void simple_smoothing_keeps_its_level_through_a_gap() {
        EtsFilter filter = simple(GAP, 38, 0.3);

        assertErrors(filter, 8, 1029.3657182692564, 0.7587763569240739, 29.112764840714945);
        assertStates(filter, 43.07513483, 0);
    }

    @Test
    void simple_smoothing_of_saudi_arabias_oil_production_is_as_published() {
        // million tonnes, 1996 to 2007: Hyndman and Athanasopoulos, Forecasting, section 7.1; alpha and level as in the
        // documentation of statsmodels
        double[] oil = {
            446.6565, 454.4733, 455.6630, 423.6322, 456.2713, 440.5881, 425.3325, 485.1494, 506.0482, 526.7920,
            514.2689, 494.2110
        };
        double[] point = {0.5, 440};

        new NelderMead(2)
                .minimise(
                        at -> simple(oil, at[1], at[0]).variance(false, 0),
                        point,
                        2,
                        new double[] {0, 400},
                        new double[] {1, 500},
                        new double[] {0.2, 10},
                        500,
                        1e-12);

        assertThat(point[0]).isEqualTo(0.892, within(0.001));
        assertThat(point[1]).isEqualTo(447.48, within(0.01));
    }

    @Test
    void begins_in_the_middle_of_a_season_with_its_phase() {
        double[] repeated = new double[11];
        Arrays.setAll(repeated, step -> 10 + new double[] {-3, 1, 2}[step % 3]);
        EtsFilter filter = new EtsFilter(repeated, 3);
        EtsForm form = new EtsForm(false, Trend.NONE, Season.ADDITIVE);

        filter.begin(new EtsStart(10, 0, 10, new double[] {-3, 1, 2}), false, 4);
        filter.forward(form, new EtsParameters(0.3, 0, 0.2, 1), 4);

        assertThat(filter.seen()).isEqualTo(7);
        assertThat(filter.variance(false, 0)).isZero();
        assertThat(filter.seasonalAhead()).containsExactly(2, -3, 1);
    }

    @Test
    void backwards_through_a_line_and_a_season_leads_to_where_they_began() {
        double[] line = new double[30];
        Arrays.setAll(line, step -> 5 + 2 * step + new double[] {-3, 1, 2}[step % 3]);
        line[11] = NOT_KNOWN;
        EtsFilter filter = new EtsFilter(line, 3);
        EtsForm form = new EtsForm(false, Trend.ADDITIVE, Season.ADDITIVE);
        EtsParameters parameters = new EtsParameters(0.3, 0.4, 0.2, 1);

        filter.begin(new EtsStart(3, 2, 3, new double[] {-3, 1, 2}), true, 0);
        filter.forward(form, parameters, 0);
        filter.backward(form, parameters, 0);

        assertStates(filter, 3, 2);
        assertThat(filter.seasonalAhead()).containsExactly(new double[] {-3, 1, 2}, ROUNDING);
    }

    @Test
    void without_a_known_value_nothing_is_learnt() {
        EtsFilter filter = simple(new double[] {NOT_KNOWN, NOT_KNOWN}, 12, 0.3);

        assertThat(filter.seen()).isZero();
        assertThat(filter.level()).isEqualTo(12);
        assertThat(filter.variance(false, 3)).isZero();
    }

    @Test
    void the_likelihood_of_many_large_values_does_not_overflow() {
        double[] large = new double[2000];
        Arrays.fill(large, 1e12);

        EtsFilter filter = new EtsFilter(large, 1);
        filter.begin(new EtsStart(1.1e12, 0, 1.1e12, new double[1]), false, 0);
        filter.forward(new EtsForm(true, Trend.NONE, Season.NONE), new EtsParameters(0, 0, 0, 1), 0);

        double relative = Math.pow(0.1 / 1.1, 2) * 2000;
        assertThat(filter.minusTwiceLogLikelihood(true))
                .isEqualTo(2000 * Math.log(relative) + 2 * 2000 * Math.log(1.1e12), within(1e-6));
    }

    private static EtsFilter damped(double[] values) {
        EtsFilter filter = new EtsFilter(values, 4);
        filter.begin(new EtsStart(35, 1, 0, new double[] {-5, 4, -7, 8}), true, 0);
        // beta is 0.1
        filter.forward(new EtsForm(false, Trend.DAMPED, Season.ADDITIVE), new EtsParameters(0.4, 0.25, 0.3, 0.9), 0);
        return filter;
    }

    private static EtsFilter multiplicative(double[] values) {
        EtsFilter filter = new EtsFilter(values, 4);
        filter.begin(new EtsStart(35, 1, 0, new double[] {0.85, 1.1, 0.8, 1.25}), true, 0);
        filter.forward(
                new EtsForm(true, Trend.ADDITIVE, Season.MULTIPLICATIVE), new EtsParameters(0.4, 0.25, 0.3, 1), 0);
        return filter;
    }

    private static EtsFilter simple(double[] values, double level, double alpha) {
        EtsFilter filter = new EtsFilter(values, 1);
        filter.begin(new EtsStart(0, 9, level, new double[1]), false, 0);
        filter.forward(new EtsForm(false, Trend.NONE, Season.NONE), new EtsParameters(alpha, 0, 0, 1), 0);
        return filter;
    }

    private static void assertErrors(
            EtsFilter filter, int seen, double squares, double relativeSquares, double logFitted) {
        assertThat(filter.seen()).isEqualTo(seen);
        assertThat(filter.variance(false, 0)).isEqualTo(squares / seen, ROUNDING);
        assertThat(filter.variance(true, 2)).isEqualTo(relativeSquares / (seen - 2), ROUNDING);
        assertThat(filter.minusTwiceLogLikelihood(false)).isEqualTo(seen * Math.log(squares), ROUNDING);
        assertThat(filter.minusTwiceLogLikelihood(true))
                .isEqualTo(seen * Math.log(relativeSquares) + 2 * logFitted, ROUNDING);
    }

    private static void assertStates(EtsFilter filter, double level, double slope) {
        assertThat(filter.level()).isEqualTo(level, ROUNDING);
        assertThat(filter.slope()).isEqualTo(slope, ROUNDING);
    }
}
