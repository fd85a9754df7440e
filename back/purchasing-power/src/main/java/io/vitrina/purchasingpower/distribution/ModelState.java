package io.vitrina.purchasingpower.distribution;

import io.vitrina.publication.PublishedModel;
import io.vitrina.publication.PublishedModel.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What estimated a publication's cardholders.
 *
 * @param reason why it is not a trained model; null where one serves
 * @param labels how many incomes are known, where these are too few
 * @param labelsNeeded how many a model needs, where there are too few
 * @param quality what it is and how good; null where there is none
 */
public record ModelState(
        Status status,
        @Nullable String reason,
        @Nullable Long labels,
        @Nullable Long labelsNeeded,
        @Nullable Quality quality) {

    /** Errors in minor units. */
    public record Quality(
            String version,
            Instant createdAt,
            String method,
            double coverage,
            long meanAbsoluteError,
            long baselineMeanAbsoluteError) {}

    /** The state of a model that nothing can be estimated with. */
    public static ModelState unavailable(@Nullable PublishedModel model) {
        return model == null ? new ModelState(Status.UNAVAILABLE, "not-trained", null, null, null) : of(model, null);
    }

    /** The state of a published model. */
    public static ModelState of(PublishedModel model, @Nullable Quality quality) {
        return new ModelState(
                model.status(),
                model.status() == Status.SERVING ? null : reason(model),
                figure(model, "labels"),
                figure(model, "labelsNeeded"),
                quality);
    }

    private static String reason(PublishedModel model) {
        return switch (model.verdict()) {
            case TOO_LITTLE_DATA -> "too-few-labels";
            case FAILED -> "failed";
            case PUBLISHED, CHAMPION_STAYS, BASELINE_SERVES -> "loses-to-baseline";
        };
    }

    private static @Nullable Long figure(PublishedModel model, String name) {
        Double figure = model.figures().get(name);
        return figure == null ? null : Math.round(figure);
    }
}
