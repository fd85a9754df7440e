package io.vitrina.forecasting.smoothing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Exponential smoothing with the form chosen among the admissible ones by the corrected information criterion (Hyndman, Koehler, Snyder
 * and Grose 2002). Of a long series the forms are compared coarsely on its last part only, and the best few are then fitted to all of it.
 */
public final class Ets {

    /** Longer seasons have more effects than a model can learn: take them out of the series before. */
    public static final int LONGEST_SEASON = 24;

    private static final EtsParameters USUAL = new EtsParameters(0.3, 0.1, 0.1, 0.95);
    private static final double WIDE = 0.2;
    private static final double NARROW = 0.05;
    private static final int COMPARED = 256;
    private static final int SEASONS_COMPARED = 12;
    private static final int REFINED = 2;
    private static final double LIKELY = 12;
    private static final int WORK = 20_000;

    private Ets() {}

    /**
     * The models that explain a series best, the best first; their criteria tell how likely each is.
     *
     * @param values NaN where not known
     * @param season steps of a season, 1 for none
     * @throws IllegalArgumentException where there is no value or the season is too long
     */
    public static List<EtsFit> choose(double[] values, int season) {
        if (season < 1 || season > LONGEST_SEASON) {
            throw new IllegalArgumentException(
                    "a season of " + season + " steps: 1 to " + LONGEST_SEASON + " can be fitted");
        }
        int known = (int)
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
        if (known == 0) {
            throw new IllegalArgumentException("no value is known");
        }
        boolean positive = Arrays.stream(values).allMatch(value -> Double.isNaN(value) || value > 0);
        List<EtsForm> forms = EtsForm.admissible(positive, season > 1 && known > season + 5, known > 4);
        int from = beginOfLast(values, Math.max(COMPARED, SEASONS_COMPARED * season));
        EtsSearch search = new EtsSearch(values, season, 0);
        if (from == 0) {
            return compare(search, forms);
        }
        List<EtsFit> compared = new EtsScreening(new EtsSearch(values, season, from), USUAL).of(forms);
        List<EtsFit> refined = refine(search, compared);
        return Double.isFinite(refined.getFirst().criterion())
                ? refined
                : refine(
                        search,
                        compared.stream()
                                .filter(fit -> !fit.form().multiplicativeError())
                                .toList());
    }

    /** Fits the best forms anew to all values; what is multiplicative may fit the last part only. */
    private static List<EtsFit> refine(EtsSearch search, List<EtsFit> compared) {
        return compared.stream()
                .limit(REFINED)
                .filter(fit -> fit.criterion() <= compared.getFirst().criterion() + LIKELY)
                .map(fit -> search.fit(fit.form(), fit.parameters(), NARROW, evaluations(search.length())))
                .sorted(Comparator.comparingDouble(EtsFit::criterion))
                .toList();
    }

    /** The step from which on so many values are known. */
    private static int beginOfLast(double[] values, int most) {
        int from = values.length;
        int known = 0;
        while (from > 0 && known < most) {
            from--;
            known += Double.isNaN(values[from]) ? 0 : 1;
        }
        return from;
    }

    private static List<EtsFit> compare(EtsSearch search, List<EtsForm> forms) {
        int evaluations = evaluations(search.length());
        Map<List<?>, EtsParameters> found = new HashMap<>();
        List<EtsFit> fits = new ArrayList<>();
        for (EtsForm form : forms) {
            EtsParameters near = found.get(List.of(form.trend(), form.season()));
            EtsFit fit = search.fit(
                    form,
                    near == null ? USUAL : near,
                    near == null ? WIDE : NARROW,
                    near == null ? evaluations : evaluations / 2);
            found.putIfAbsent(List.of(form.trend(), form.season()), fit.parameters());
            fits.add(fit);
        }
        fits.sort(Comparator.comparingDouble(EtsFit::criterion));
        return fits;
    }

    private static int evaluations(int length) {
        return Math.clamp(WORK / length, 30, 300);
    }
}
