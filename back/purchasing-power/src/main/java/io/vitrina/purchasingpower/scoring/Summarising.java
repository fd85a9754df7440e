package io.vitrina.purchasingpower.scoring;

import io.vitrina.privacy.Gated;
import io.vitrina.privacy.Gated.Released;
import io.vitrina.privacy.Gated.Withheld;
import io.vitrina.privacy.PrivacyGate;
import io.vitrina.purchasingpower.distribution.Figures;
import io.vitrina.purchasingpower.distribution.StoredDistribution;
import io.vitrina.purchasingpower.distribution.StoredExplanation;
import io.vitrina.purchasingpower.distribution.Subject;
import io.vitrina.purchasingpower.estimate.Bands;
import io.vitrina.purchasingpower.estimate.CardEstimates;
import io.vitrina.purchasingpower.estimate.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Sums the estimates of cards up into what merchants may see. Everything passes the gate here, nothing else is kept. */
final class Summarising {

    private final PrivacyGate gate;
    private final CardEstimates estimates;
    private final ScoredCards scored;
    private final Map<String, MerchantHome> homes;
    private final Map<String, String> regions;
    private final Map<Measure, GatedSpread> spreads = new EnumMap<>(Measure.class);
    private final Map<String, RoaringBitmap> residents = new HashMap<>();
    private final PeerGroups peers = new PeerGroups();
    private final Map<String, Gated<Figures>> ofPlaces = new HashMap<>();
    private final RoaringBitmap estimated = new RoaringBitmap();
    private final List<StoredDistribution> distributions = new ArrayList<>();
    private final List<StoredExplanation> explanations = new ArrayList<>();

    /** @param regions region of each area */
    Summarising(
            PrivacyGate gate,
            ScoredCards scored,
            Map<String, MerchantHome> homes,
            Map<String, String> regions,
            Function<Measure, Bands> bands) {
        this.gate = gate;
        this.scored = scored;
        this.estimates = scored.estimates();
        this.homes = homes;
        this.regions = regions;
        for (Measure measure : Measure.values()) {
            spreads.put(measure, new GatedSpread(gate, estimates, measure, bands.apply(measure)));
        }
        settle();
    }

    private void settle() {
        for (int card = 0; card < estimates.bound(); card++) {
            if (estimates.has(card)) {
                estimated.add(card);
                residents
                        .computeIfAbsent(region(card), name -> new RoaringBitmap())
                        .add(card);
            }
        }
    }

    private String region(int card) {
        return regions.getOrDefault(estimates.area(card), "");
    }

    /** Takes the customers of a merchant in: its own distributions, and its part in its peer groups. */
    void add(Customers customers) {
        MerchantHome home = homes.get(customers.merchantId());
        if (home == null) {
            throw new IllegalStateException("A merchant has customers but no home: " + customers.merchantId());
        }
        customers.all().runOptimize();
        peers.add(home, customers.all());
        for (Measure measure : Measure.values()) {
            Long reference = reference(measure, home.region());
            Own own = new Own(customers.merchantId(), measure, reference);
            own.keep(Subject.CUSTOMERS, "all", customers.all());
            customers.byOutlet().forEach((outlet, cards) -> own.keep(Subject.OUTLET, outlet, cards));
            customers.byMonth().forEach((month, cards) -> own.keep(Subject.MONTH, month, cards));
            byArea(customers.all()).forEach((area, cards) -> own.keep(Subject.AREA, area, cards));
            explanations.addAll(Explaining.of(gate, scored, customers, measure));
        }
    }

    /** Adds peers and region to each merchant that has been taken in. */
    Summarising withPlaces() {
        homes.forEach((merchantId, home) -> {
            for (Measure measure : Measure.values()) {
                for (String level : PeerGroups.LEVELS) {
                    PeerGroups.Key key = PeerGroups.Key.of(home, level);
                    keep(merchantId, measure, Subject.PEERS, level, key.place(), ofPeers(key, measure, home.region()));
                }
                keep(merchantId, measure, Subject.REGION, "region", home.region(), ofRegion(measure, home.region()));
            }
        });
        return this;
    }

    private Gated<Figures> ofPeers(PeerGroups.Key key, Measure measure, String region) {
        String name = String.join("/", "peers", key.categoryGroup(), key.level(), key.place(), region, measure.key());
        Gated<Figures> known = ofPlaces.get(name);
        if (known == null) {
            // the owners' part first: percentiles need more of them, and nobody may dominate
            known = gate.percentiles(peers.contributions(key), () -> peers.cards(key))
                    .then(cards -> figures(measure)
                            .figures(name, cards, peers.cardsSeen(key, estimated), reference(measure, region)));
            ofPlaces.put(name, known);
        }
        return known;
    }

    private Gated<Figures> ofRegion(Measure measure, String region) {
        String name = String.join("/", "region", region, measure.key());
        return ofPlaces.computeIfAbsent(
                name,
                cell -> figures(measure).figures(cell, residents(region), null).map(Figures::asReference));
    }

    private GatedSpread figures(Measure measure) {
        GatedSpread spread = spreads.get(measure);
        if (spread == null) {
            throw new IllegalStateException("No bands for " + measure);
        }
        return spread;
    }

    /** The region's median as far as it may be told: an index to another one would tell it all the same. */
    private @Nullable Long reference(Measure measure, String region) {
        return ofRegion(measure, region) instanceof Released<Figures> released
                ? released.value().p50()
                : null;
    }

    private RoaringBitmap residents(String region) {
        return residents.getOrDefault(region, new RoaringBitmap());
    }

    private Map<String, RoaringBitmap> byArea(RoaringBitmap cards) {
        Map<String, RoaringBitmap> byArea = new TreeMap<>();
        for (IntIterator card = cards.getIntIterator(); card.hasNext(); ) {
            int number = card.next();
            if (estimates.has(number) && !estimates.area(number).isEmpty()) {
                byArea.computeIfAbsent(estimates.area(number), area -> new RoaringBitmap())
                        .add(number);
            }
        }
        return byArea;
    }

    private void keep(
            String merchantId, Measure measure, Subject subject, String key, String place, Gated<Figures> gated) {
        distributions.add(
                switch (gated) {
                    case Released<Figures> released ->
                        new StoredDistribution(merchantId, measure, subject, key, place, null, released.value());
                    case Withheld<Figures> withheld ->
                        new StoredDistribution(
                                merchantId,
                                measure,
                                subject,
                                key,
                                place,
                                withheld.reason().key(),
                                null);
                });
    }

    List<StoredDistribution> distributions() {
        return distributions;
    }

    List<StoredExplanation> explanations() {
        return explanations;
    }

    /** Distributions of one merchant's own customers. */
    private final class Own {

        private final String merchantId;
        private final Measure measure;
        private final @Nullable Long reference;

        private Own(String merchantId, Measure measure, @Nullable Long reference) {
            this.merchantId = merchantId;
            this.measure = measure;
            this.reference = reference;
        }

        private void keep(Subject subject, String key, RoaringBitmap cards) {
            String cell = String.join("/", merchantId, subject.key(), key);
            Summarising.this.keep(
                    merchantId, measure, subject, key, "", figures(measure).figures(cell, cards, reference));
        }
    }
}
