package io.vitrina.purchasingpower.distribution;

import io.vitrina.platform.tenancy.TenantTransaction;
import io.vitrina.platform.tokens.Viewer;
import io.vitrina.purchasingpower.distribution.AreaDistributions.AreaDistribution;
import io.vitrina.purchasingpower.distribution.Distributions.EstimatingModel;
import io.vitrina.purchasingpower.distribution.MonthDistributions.MonthDistribution;
import io.vitrina.purchasingpower.distribution.OutletDistributions.OutletDistribution;
import io.vitrina.purchasingpower.distribution.Places.AreaName;
import io.vitrina.purchasingpower.estimate.Measure;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what the viewer's customers can spend. */
@Singleton
class ReadingDistributions {

    private static final AreaName UNKNOWN = new AreaName("", "");

    private final PurchasingPower stored;
    private final Places places;
    private final ServedScoring served;

    ReadingDistributions(PurchasingPower stored, Places places, ServedScoring served) {
        this.stored = stored;
        this.places = places;
        this.served = served;
    }

    @TenantTransaction(value = "purchasing-power", readOnly = true)
    Distributions all(Viewer viewer, Measure measure) {
        Scoring scoring = served.current();
        Presenting presenting = presenting(scoring, viewer, measure);
        return new Distributions(
                measure,
                presenting.own(),
                presenting.inPlace(Subject.PEERS),
                presenting.inPlace(Subject.REGION),
                EstimatingModel.of(scoring));
    }

    @TenantTransaction(value = "purchasing-power", readOnly = true)
    OutletDistributions byOutlet(Viewer viewer, Measure measure) {
        Map<String, Distribution> found =
                presenting(served.current(), viewer, measure).byKey(Subject.OUTLET);
        return new OutletDistributions(places.outlets(viewer.merchantId()).stream()
                .flatMap(outlet -> Stream.ofNullable(found.get(outlet.outletId()))
                        .map(distribution -> new OutletDistribution(
                                outlet.outletId(), outlet.name(), outlet.areaName(), distribution)))
                .toList());
    }

    @TenantTransaction(value = "purchasing-power", readOnly = true)
    AreaDistributions byArea(Viewer viewer, Measure measure) {
        Scoring scoring = served.current();
        Map<String, AreaName> names = places.areas(scoring.publicationId());
        return new AreaDistributions(presenting(scoring, viewer, measure).byKey(Subject.AREA).entrySet().stream()
                .map(area -> area(area, names.getOrDefault(area.getKey(), UNKNOWN)))
                .sorted(Comparator.comparing(AreaDistribution::region).thenComparing(AreaDistribution::areaName))
                .toList());
    }

    private static AreaDistribution area(Map.Entry<String, Distribution> area, AreaName name) {
        return new AreaDistribution(area.getKey(), name.name(), name.region(), area.getValue());
    }

    @TenantTransaction(value = "purchasing-power", readOnly = true)
    MonthDistributions byMonth(Viewer viewer, Measure measure) {
        return new MonthDistributions(
                presenting(served.current(), viewer, measure).byKey(Subject.MONTH).entrySet().stream()
                        .map(month -> new MonthDistribution(LocalDate.parse(month.getKey()), month.getValue()))
                        .sorted(Comparator.comparing(MonthDistribution::month))
                        .toList());
    }

    private Presenting presenting(Scoring scoring, Viewer viewer, Measure measure) {
        return new Presenting(
                scoring,
                measure,
                stored.distributions(scoring.publicationId(), viewer.merchantId(), measure),
                places.areas(scoring.publicationId()));
    }
}
