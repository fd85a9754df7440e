package io.vitrina.forecasting.smoothing;

import io.vitrina.forecasting.smoothing.EtsForm.Trend;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A coarse look at many forms: enough to tell which few are worth a search over the whole series. A form begins where the one most like it
 * ended, as what changes between them is little.
 */
final class EtsScreening {

    private static final double FAR = 0.2;
    private static final double NEAR = 0.1;
    private static final double NEAREST = 0.05;
    private static final int EVALUATIONS = 15;

    private final EtsSearch search;
    private final EtsParameters usual;
    private final Map<EtsForm, EtsFit> fits = new LinkedHashMap<>();

    /** @param usual where forms begin that none before is like */
    EtsScreening(EtsSearch search, EtsParameters usual) {
        this.search = search;
        this.usual = usual;
    }

    /**
     * The forms as far as they are fitted, the most likely first.
     *
     * @param forms simpler ones first
     */
    List<EtsFit> of(List<EtsForm> forms) {
        for (EtsForm form : forms) {
            fits.put(form, fit(form));
        }
        return fits.values().stream()
                .sorted(Comparator.comparingDouble(EtsFit::criterion))
                .toList();
    }

    private EtsFit fit(EtsForm form) {
        EtsFit twin = fits.get(new EtsForm(!form.multiplicativeError(), form.trend(), form.season()));
        if (twin != null) {
            return search.fit(form, twin.parameters(), NEAREST, EVALUATIONS / 2);
        }
        EtsFit simpler = simpler(form);
        return simpler == null
                ? search.fit(form, usual, FAR, EVALUATIONS)
                : search.fit(form, extended(simpler), NEAR, EVALUATIONS);
    }

    private @Nullable EtsFit simpler(EtsForm form) {
        return switch (form.trend()) {
            case NONE -> null;
            case ADDITIVE -> fits.get(new EtsForm(form.multiplicativeError(), Trend.NONE, form.season()));
            case DAMPED -> fits.get(new EtsForm(form.multiplicativeError(), Trend.ADDITIVE, form.season()));
        };
    }

    /** The parameters found, and usual ones for what the form did not have. */
    private EtsParameters extended(EtsFit simpler) {
        EtsParameters found = simpler.parameters();
        double betaRatio = simpler.form().isTrending() ? found.betaRatio() : usual.betaRatio();
        return new EtsParameters(found.alpha(), betaRatio, found.gamma(), usual.phi());
    }
}
