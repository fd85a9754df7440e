package io.vitrina.forecasting.smoothing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EtsFormTest {

    @Test
    void positive_seasonal_values_have_15_forms_and_simpler_ones_come_first() {
        assertThat(EtsForm.admissible(true, true, true))
                .extracting(EtsForm::toString)
                .containsExactly(
                        "ETS(A,N,N)",
                        "ETS(M,N,N)",
                        "ETS(A,A,N)",
                        "ETS(M,A,N)",
                        "ETS(A,Ad,N)",
                        "ETS(M,Ad,N)",
                        "ETS(A,N,A)",
                        "ETS(M,N,A)",
                        "ETS(A,A,A)",
                        "ETS(M,A,A)",
                        "ETS(A,Ad,A)",
                        "ETS(M,Ad,A)",
                        "ETS(M,N,M)",
                        "ETS(M,A,M)",
                        "ETS(M,Ad,M)");
    }

    @Test
    void values_with_zeros_have_the_6_additive_forms() {
        assertThat(EtsForm.admissible(false, true, true))
                .extracting(EtsForm::toString)
                .containsExactly("ETS(A,N,N)", "ETS(A,A,N)", "ETS(A,Ad,N)", "ETS(A,N,A)", "ETS(A,A,A)", "ETS(A,Ad,A)");
    }

    @Test
    void without_a_season_and_with_too_few_values_for_a_slope_a_level_is_left() {
        assertThat(EtsForm.admissible(true, false, true)).hasSize(6).noneMatch(EtsForm::isSeasonal);
        assertThat(EtsForm.admissible(true, true, false)).hasSize(5).noneMatch(EtsForm::isTrending);
        assertThat(EtsForm.admissible(false, false, false))
                .extracting(EtsForm::toString)
                .containsExactly("ETS(A,N,N)");
    }

    @Test
    void a_form_has_smoothing_parameters_first_states_and_a_variance() {
        assertThat(form(EtsForm.Trend.NONE, EtsForm.Season.NONE).parameters(12)).isEqualTo(3);
        assertThat(form(EtsForm.Trend.ADDITIVE, EtsForm.Season.NONE).parameters(12))
                .isEqualTo(5);
        // alpha, beta, gamma, phi, level, slope, 12 effects that sum to nothing, variance
        assertThat(form(EtsForm.Trend.DAMPED, EtsForm.Season.ADDITIVE).parameters(12))
                .isEqualTo(18);
    }

    private static EtsForm form(EtsForm.Trend trend, EtsForm.Season season) {
        return new EtsForm(false, trend, season);
    }
}
