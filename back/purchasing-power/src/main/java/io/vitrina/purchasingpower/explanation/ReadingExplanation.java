package io.vitrina.purchasingpower.explanation;

import io.vitrina.platform.money.Money;
import io.vitrina.platform.tenancy.TenantTransaction;
import io.vitrina.platform.tokens.Viewer;
import io.vitrina.publication.PublishedModel.Status;
import io.vitrina.purchasingpower.distribution.PurchasingPower;
import io.vitrina.purchasingpower.distribution.Scoring;
import io.vitrina.purchasingpower.distribution.ServedScoring;
import io.vitrina.purchasingpower.estimate.Measure;
import io.vitrina.purchasingpower.explanation.Explanation.GroupEffect;
import jakarta.inject.Singleton;

/** Reads why the viewer's customers are estimated as they are. */
@Singleton
class ReadingExplanation {

    private final PurchasingPower stored;
    private final ServedScoring served;

    ReadingExplanation(PurchasingPower stored, ServedScoring served) {
        this.stored = stored;
        this.served = served;
    }

    @TenantTransaction(value = "purchasing-power", readOnly = true)
    Explanation read(Viewer viewer, Measure measure) {
        Scoring scoring = served.current();
        if (scoring.model().status() == Status.UNAVAILABLE) {
            return Explanation.WITHOUT_MODEL;
        }
        return Explanation.of(stored.explanations(scoring.publicationId(), viewer.merchantId(), measure).stream()
                .map(row -> new GroupEffect(row.group(), row.share(), new Money(row.effectMinor(), scoring.currency())))
                .toList());
    }
}
