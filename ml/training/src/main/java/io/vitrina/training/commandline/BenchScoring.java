package io.vitrina.training.commandline;

import io.vitrina.models.CardholderFeatures;
import io.vitrina.models.CardholderProfile;
import io.vitrina.models.CardholderProfiles;
import io.vitrina.models.QuantilePredictor;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.ModelFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "scoring",
        mixinStandardHelpOptions = true,
        description =
                "Cardholders a second through DJL, correction and average included, beside the same trees in xgboost4j alone.")
final class BenchScoring implements Callable<Integer> {

    private static final int BATCH = 2_048;
    private static final int ROUNDS = 5;

    @Option(names = "--model", required = true, paramLabel = "FOLDER", description = "one version of a model")
    private Path model = Path.of("");

    @Option(
            names = "--profiles",
            required = true,
            paramLabel = "FILE",
            description = "cardholders.csv.gz of a publication")
    private Path profiles = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the results go, JSON")
    private Path out = Path.of("");

    /** Scores a batch of rows. */
    @FunctionalInterface
    private interface Scoring {
        void score(float[] rows) throws XGBoostError;
    }

    @Override
    public Integer call() throws IOException, InvalidModelException, XGBoostError {
        ModelFolder folder = ModelFolder.open(model);
        CardholderFeatures features = CardholderFeatures.of(folder);
        List<float[]> batches = batches(features);
        int width = features.features().size();
        long rows = batches.stream().mapToLong(batch -> batch.length / width).sum();
        try (QuantilePredictor predictor = QuantilePredictor.open(folder)) {
            List<Booster> boosters = boosters();
            double djl = 0;
            double bare = 0;
            // in turn, so that a slow minute of the machine falls on both
            for (int round = 0; round < ROUNDS; round++) {
                djl = Math.max(djl, perSecond(batches, rows, predictor::predict));
                bare = Math.max(bare, perSecond(batches, rows, batch -> predict(boosters, batch, width)));
            }
            String command = "ml/bin/vitrina bench scoring --model FOLDER --profiles FILE --out FILE";
            ModelFolder.json()
                    .writeValue(
                            out.toFile(),
                            List.of(new BenchResult(
                                    "scoring through DJL", djl, "cardholders/s", "xgboost4j", bare, command, rows)));
        }
        return ExitStatus.DONE;
    }

    private List<float[]> batches(CardholderFeatures features) throws IOException {
        List<CardholderProfile> read = new ArrayList<>();
        CardholderProfiles.read(profiles, read::add);
        List<float[]> batches = new ArrayList<>();
        for (int from = 0; from < read.size(); from += BATCH) {
            batches.add(features.of(read.subList(from, Math.min(read.size(), from + BATCH))));
        }
        return batches;
    }

    private List<Booster> boosters() throws IOException, XGBoostError {
        List<Booster> boosters = new ArrayList<>();
        try (Stream<Path> files = Files.list(model)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".ubj"))
                    .sorted()
                    .toList()) {
                Booster booster = XGBoost.loadModel(file.toString());
                booster.setParam("nthread", 1);
                boosters.add(booster);
            }
        }
        return boosters;
    }

    private static void predict(List<Booster> boosters, float[] batch, int width) throws XGBoostError {
        for (Booster booster : boosters) {
            DMatrix matrix = new DMatrix(batch, batch.length / width, width, Float.NaN);
            try {
                booster.predict(matrix);
            } finally {
                matrix.dispose();
            }
        }
    }

    private static double perSecond(List<float[]> batches, long rows, Scoring scoring) throws XGBoostError {
        long begun = System.nanoTime();
        for (float[] batch : batches) {
            scoring.score(batch);
        }
        return Math.round(rows * 1e9 / (System.nanoTime() - begun));
    }
}
