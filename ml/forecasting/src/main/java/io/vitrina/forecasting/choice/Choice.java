package io.vitrina.forecasting.choice;

import java.util.Map;

/**
 * What forecasts a series, and why.
 *
 * @param method the method, or {@value Standings#COMBINATION}
 * @param weights of the methods whose forecasts are averaged; one of weight 1 where a single method was chosen
 * @param errors of each method in the back-test of this series, in units of its scale, absolute or, of rare demand, squared
 *     ({@link io.vitrina.forecasting.backtest.ErrorMeasure}); the combination's with equal weights; NaN where nothing could be compared
 * @param origins how many origins the back-test had
 */
public record Choice(
        String method, Reason reason, Map<String, Double> weights, Map<String, Double> errors, int origins) {

    /** The choice of the caller. */
    public static Choice askedFor(String method, Map<String, Double> errors, int origins) {
        return new Choice(method, Reason.ASKED_FOR, Map.of(method, 1.0), errors, origins);
    }

    /** The same choice, with the errors of methods too that could not be chosen. */
    public Choice comparedWith(Map<String, Double> all) {
        return new Choice(method, reason, weights, all, origins);
    }

    /** Why a method was chosen. */
    public enum Reason {
        COMBINED("no method is clearly better than the combination"),
        CLEARLY_BETTER("clearly better than the combination in back-tests"),
        TOO_SHORT("no back-test, as where too short for one: what did best on the other series"),
        ASKED_FOR("asked for");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
