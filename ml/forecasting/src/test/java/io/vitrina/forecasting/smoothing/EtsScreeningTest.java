package io.vitrina.forecasting.smoothing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.forecasting.smoothing.EtsForm.Season;
import io.vitrina.forecasting.smoothing.EtsForm.Trend;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EtsScreeningTest {

    private static final EtsParameters USUAL = new EtsParameters(0.3, 0.1, 0.1, 0.95);
    private static final int SEASON = 7;
    private static final double LIKELY = 12;

    static Stream<double[]> examples() {
        return EtsForm.admissible(true, true, true).stream()
                .flatMap(form -> Stream.of(0.05, 0.4, 0.8).map(alpha -> drawn(form, alpha)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_a_full_search_prefers_is_among_the_likely_of_a_coarse_look(double[] values) {
        EtsForm preferred = full(values).getFirst().form();

        List<EtsFit> coarse = new EtsScreening(new EtsSearch(values, SEASON, 0), USUAL).of(forms());

        assertThat(of(preferred, coarse).criterion())
                .isLessThan(coarse.getFirst().criterion() + LIKELY);
    }

    @Test
    void all_forms_are_looked_at_and_the_most_likely_comes_first() {
        double[] values = drawn(new EtsForm(true, Trend.ADDITIVE, Season.MULTIPLICATIVE), 0.3);

        List<EtsFit> fits = new EtsScreening(new EtsSearch(values, SEASON, 0), USUAL).of(forms());

        assertThat(fits).extracting(EtsFit::form).containsExactlyInAnyOrderElementsOf(forms());
        assertThat(fits).extracting(EtsFit::criterion).isSorted();
    }

    private static List<EtsForm> forms() {
        return EtsForm.admissible(true, true, true);
    }

    private static List<EtsFit> full(double[] values) {
        EtsSearch search = new EtsSearch(values, SEASON, 0);
        return forms().stream()
                .map(form -> search.fit(form, USUAL, 0.2, 300))
                .sorted(Comparator.comparingDouble(EtsFit::criterion))
                .toList();
    }

    private static EtsFit of(EtsForm form, List<EtsFit> fits) {
        return fits.stream().filter(fit -> fit.form().equals(form)).findFirst().orElseThrow();
    }

    /** Values as the form itself makes them. */
    private static double[] drawn(EtsForm form, double alpha) {
        double[] effects = switch (form.season()) {
            case NONE -> new double[SEASON];
            case ADDITIVE -> new double[] {-30, -20, 0, 10, 40, 20, -20};
            case MULTIPLICATIVE -> new double[] {0.7, 0.8, 1, 1.1, 1.4, 1.2, 0.8};
        };
        EtsParameters parameters =
                new EtsParameters(alpha, 0.05, (1 - alpha) / 10, form.trend() == Trend.DAMPED ? 0.9 : 1);
        double variance = form.multiplicativeError() ? 0.0004 : 25;
        double slope = form.isTrending() ? 2 : 0;
        double[] values = new double[256];
        new EtsFit(form, parameters, 0, variance, 500, slope, effects)
                .simulate(values, new double[SEASON], new SplittableRandom(2002));
        return values;
    }
}
