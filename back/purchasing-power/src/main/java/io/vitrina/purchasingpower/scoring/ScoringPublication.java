package io.vitrina.purchasingpower.scoring;

import io.micronaut.context.annotation.Value;
import io.vitrina.models.CardholderFeatures;
import io.vitrina.models.QuantilePredictor;
import io.vitrina.platform.database.Rows;
import io.vitrina.platform.publication.CurrentPublication;
import io.vitrina.platform.publication.PublicationListener;
import io.vitrina.platform.publication.PublishedAnswers;
import io.vitrina.platform.tenancy.Transactions;
import io.vitrina.privacy.GateRules;
import io.vitrina.privacy.NoiseKey;
import io.vitrina.privacy.PrivacyGate;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import io.vitrina.publication.PublishedModel;
import io.vitrina.purchasingpower.distribution.ModelState;
import io.vitrina.purchasingpower.distribution.ModelState.Quality;
import io.vitrina.purchasingpower.distribution.PurchasingPower;
import io.vitrina.purchasingpower.distribution.Scoring;
import io.vitrina.purchasingpower.distribution.ServedScoring;
import io.vitrina.purchasingpower.estimate.Bands;
import io.vitrina.purchasingpower.estimate.CardEstimates;
import io.vitrina.purchasingpower.estimate.Measure;
import io.vitrina.purchasingpower.estimate.Spread;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scores the cardholders of a new publication with its model and keeps what passes the gate. What was scored before keeps being served
 * until all is kept; a restart finds it and scores nothing again. Copies of the service wait for each other, the first does the work.
 */
@Singleton
final class ScoringPublication implements PublicationListener {

    private static final Logger LOG = LoggerFactory.getLogger(ScoringPublication.class);
    private static final String SERVICE = "purchasing-power";
    private static final int MONTHS = 12;
    private static final String WINDOW = "windowDays";
    private static final Bands NONE = new Bands(List.of());

    private final Path home;
    private final PrivacyGate gate;
    private final PurchasingPower stored;
    private final ServedScoring served;
    private final PublishedAnswers answers;
    private final Transactions transactions;

    ScoringPublication(
            @Value("${vitrina.home}") String home,
            @Value("${vitrina.gate.noise-key}") String noiseKey,
            PurchasingPower stored,
            ServedScoring served,
            PublishedAnswers answers,
            Transactions transactions) {
        this.home = Path.of(home);
        this.gate = new PrivacyGate(GateRules.defaults(), NoiseKey.of(noiseKey));
        this.stored = stored;
        this.served = served;
        this.answers = answers;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return SERVICE;
    }

    @Override
    public void onPublication(CurrentPublication publication) {
        try {
            serve(transactions.overAllMerchants(SERVICE, connection -> scored(publication, connection)));
        } catch (RuntimeException | Error broken) {
            goOnWithTheOneBefore();
            throw broken;
        }
    }

    private void serve(Scoring scoring) {
        served.becomes(scoring);
        answers.forget();
    }

    /** After a restart nothing is served yet: what was before this publication is still in the database. */
    private void goOnWithTheOneBefore() {
        if (!served.isThere()) {
            transactions
                    .overAllMerchants(SERVICE, connection -> stored.newest())
                    .ifPresent(this::serve);
        }
    }

    private Scoring scored(CurrentPublication publication, Connection connection) {
        stored.lock();
        return stored.scoring(publication.id()).orElseGet(() -> score(publication, connection));
    }

    private Scoring score(CurrentPublication publication, Connection connection) {
        PublishedModel model = publication.models().get(ModelFolder.PURCHASING_POWER);
        String version = model == null ? null : model.version();
        Results results = model == null || version == null
                ? withoutModel(publication, model)
                : estimated(publication, connection, model, version);
        stored.store(results.scoring(), results.distributions(), results.explanations());
        return results.scoring();
    }

    /** Where nothing can be estimated that is what is kept: the page says why. */
    private static Results withoutModel(CurrentPublication publication, @Nullable PublishedModel model) {
        Scoring scoring =
                new Scoring(publication.id(), ModelState.unavailable(model), publication.currency(), NONE, NONE);
        return new Results(scoring, List.of(), List.of());
    }

    private Results estimated(
            CurrentPublication publication, Connection connection, PublishedModel model, String version) {
        long begun = System.nanoTime();
        try {
            ModelFolder folder = ModelFolder.open(home, ModelFolder.PURCHASING_POWER, version);
            try (QuantilePredictor predictor = QuantilePredictor.open(folder)) {
                Path files = home.resolve(publication.directory());
                String fromMonth = from(publication, folder.manifest());
                ScoredCards cards = ScoredCards.score(
                        files.resolve("cardholders.csv.gz"),
                        predictor,
                        CardholderFeatures.of(folder),
                        Sample.of(files.resolve("visits.csv.gz"), fromMonth));
                Map<Measure, Bands> bands = bands(cards.estimates());
                Summarising summary = summarise(cards, files, fromMonth, regions(publication, connection), bands);
                LOG.info(
                        "publication {}: {} cardholders scored with model {} in {} ms",
                        publication.id(),
                        cards.estimates().cards(),
                        version,
                        (System.nanoTime() - begun) / 1_000_000);
                return new Results(
                        scoring(publication, ModelState.of(model, quality(folder.manifest())), bands),
                        summary.distributions(),
                        summary.explanations());
            }
        } catch (InvalidModelException cause) {
            throw new IllegalStateException("The model cannot be served: " + cause.getMessage(), cause);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Summarising summarise(
            ScoredCards cards, Path files, String fromMonth, Map<String, String> regions, Map<Measure, Bands> bands)
            throws IOException {
        Summarising summary = new Summarising(
                gate,
                cards,
                MerchantHome.read(files.resolve("merchants.csv.gz")),
                regions,
                measure -> bands.getOrDefault(measure, NONE));
        Visits.read(files.resolve("visits.csv.gz"), fromMonth, summary::add);
        return summary.withPlaces();
    }

    /** The first of twelve months, or of those that profiles cover: of earlier ones only customers who came back since would count. */
    private static String from(CurrentPublication publication, Manifest model) {
        LocalDate last = publication.dataTo();
        LocalDate yearAgo = last.withDayOfMonth(1).minusMonths(MONTHS - 1);
        String window = model.parameters().get(WINDOW);
        if (window == null) {
            return yearAgo.toString();
        }
        LocalDate covered = last.minusDays(Long.parseLong(window) - 1);
        LocalDate wholeMonth = covered.getDayOfMonth() == 1
                ? covered
                : covered.withDayOfMonth(1).plusMonths(1);
        LocalDate month = wholeMonth.isAfter(last) ? last.withDayOfMonth(1) : wholeMonth;
        return (month.isAfter(yearAgo) ? month : yearAgo).toString();
    }

    private static Map<Measure, Bands> bands(CardEstimates estimates) {
        Map<Measure, Bands> bands = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Spread population = new Spread(measure);
            for (int card = 0; card < estimates.bound(); card++) {
                if (estimates.has(card)) {
                    population.add(estimates, card);
                }
            }
            bands.put(measure, Bands.of(population));
        }
        return bands;
    }

    private static Quality quality(Manifest model) {
        return new Quality(
                model.version(),
                model.created(),
                model.method(),
                model.metrics().of(Metrics.COVERAGE),
                Math.round(model.metrics().of(Metrics.MEAN_ABSOLUTE_ERROR)),
                Math.round(model.baseline().of(Metrics.MEAN_ABSOLUTE_ERROR)));
    }

    private static Scoring scoring(CurrentPublication publication, ModelState model, Map<Measure, Bands> bands) {
        return new Scoring(
                publication.id(),
                model,
                publication.currency(),
                bands.getOrDefault(Measure.INCOME, NONE),
                bands.getOrDefault(Measure.SPENDING, NONE));
    }

    private static Map<String, String> regions(CurrentPublication publication, Connection connection) {
        Map<String, String> regions = new HashMap<>();
        new Rows(connection)
                .list(
                        "select area, region from publication.area where publication_id = ?",
                        row -> regions.put(row.getString("area"), row.getString("region")) == null,
                        publication.id());
        return regions;
    }
}
