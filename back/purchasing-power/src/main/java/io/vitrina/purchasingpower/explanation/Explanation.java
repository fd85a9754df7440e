package io.vitrina.purchasingpower.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.vitrina.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which groups of features move the estimates of the merchant's customers away from the usual, and how much (mean absolute SHAP values,
 * Lundberg and Lee, 2017).
 *
 * @param reason why there are none, where suppressed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record Explanation(
        @Schema(allowableValues = {"published", "suppressed"})
        String status,

        @Nullable String reason,
        @Nullable List<GroupEffect> groups) {

    /** Nothing was estimated, so there is nothing to explain. */
    static final Explanation WITHOUT_MODEL = new Explanation("suppressed", "no-data", null);

    static Explanation of(List<GroupEffect> groups) {
        return groups.isEmpty()
                ? new Explanation("suppressed", "too-few-cards", null)
                : new Explanation("published", null, groups);
    }

    /**
     * @param share of all groups' effects
     * @param effect mean absolute effect on the monthly amount
     */
    @Serdeable
    record GroupEffect(String group, double share, Money effect) {}
}
