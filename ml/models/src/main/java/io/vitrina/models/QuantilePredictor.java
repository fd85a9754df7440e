package io.vitrina.models;

import io.vitrina.publication.Feature;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.ModelFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores rows of features in batches and explains the medians. Safe for use by several threads; close it after the last
 * answer.
 */
public final class QuantilePredictor implements AutoCloseable {

    private final QuantileModel model;
    private final List<Feature> features;
    private final List<String> groups;
    private final List<MemberScorer> scorers;

    private QuantilePredictor(QuantileModel model, List<Feature> features, List<MemberScorer> scorers) {
        this.model = model;
        this.features = features;
        this.groups = features.stream().map(Feature::group).distinct().toList();
        this.scorers = scorers;
    }

    /**
     * Loads a published model and has it answer the golden rows.
     *
     * @throws InvalidModelException where a file is broken or an answer differs
     */
    public static QuantilePredictor open(ModelFolder folder) throws InvalidModelException {
        QuantileModel model = folder.read(QuantileModel.FILE, QuantileModel.class);
        if (!folder.features().stream().map(Feature::name).toList().equals(model.features())) {
            throw new InvalidModelException(
                    InvalidModelException.Reason.DIFFERENT_FEATURES,
                    folder.path() + ": model and manifest name different features");
        }
        for (String file : model.files()) {
            folder.requireHash(file);
        }
        QuantilePredictor predictor = open(folder.path(), model, folder.features());
        try {
            folder.checkGolden(row -> predictor.predict(row).quantiles()[0]);
            return predictor;
        } catch (InvalidModelException | RuntimeException broken) {
            predictor.close();
            throw broken;
        }
    }

    /** Opens the files of a model without checking hashes or golden rows. */
    static QuantilePredictor open(Path folder, QuantileModel model, List<Feature> features)
            throws InvalidModelException {
        List<MemberScorer> scorers = new ArrayList<>();
        try {
            for (QuantileModel.Part part : model.parts()) {
                scorers.add(scorer(folder, model, part.member(), features.size()));
            }
        } catch (InvalidModelException broken) {
            scorers.forEach(MemberScorer::close);
            throw broken;
        }
        return new QuantilePredictor(model, features, scorers);
    }

    private static MemberScorer scorer(Path folder, QuantileModel model, Member member, int width)
            throws InvalidModelException {
        return switch (member) {
            case AgeAndCategoryMember cells -> new AgeAndCategoryScorer(cells, model.levels(), width);
            case BoostedMember boosted -> BoostedScorer.open(folder, boosted, width, model.levels());
            case LinearMember linear -> new LinearScorer(linear, width);
            case OrdinalMember ordinal -> new OrdinalScorer(ordinal, model.levels(), width);
        };
    }

    /** How many numbers make one row. */
    public int width() {
        return features.size();
    }

    /**
     * The estimates of a batch; a few thousand rows at once are fastest.
     *
     * @param rows row after row, each of {@link #width} numbers in the order of the features, NaN where missing
     * @throws IllegalArgumentException where that is not a whole number of rows
     */
    public Estimates predict(float[] rows) {
        int count = rowsOf(rows);
        if (count == 0) {
            return new Estimates(new double[0][]);
        }
        try (FeatureBatch batch = new FeatureBatch(rows, count)) {
            return new Estimates(model.combine(
                    scorers.stream().map(scorer -> scorer.quantiles(batch)).toList()));
        }
    }

    /**
     * How much each group of features moves the medians; slower than {@link #predict}, so meant for samples of thousands.
     *
     * @param rows as for {@link #predict}
     */
    public Contributions contributions(float[] rows) {
        int count = rowsOf(rows);
        double[] base = new double[count];
        double[][] effects = new double[count][groups.size()];
        Estimates estimates = predict(rows);
        for (int member = 0; member < scorers.size() && count > 0; member++) {
            double weight = model.parts().get(member).weights().get(model.medianLevel());
            double[][] ofMember = scorers.get(member).effects(rows, count);
            for (int row = 0; row < count; row++) {
                for (int feature = 0; feature < width(); feature++) {
                    effects[row][groups.indexOf(features.get(feature).group())] += weight * ofMember[row][feature];
                }
            }
        }
        // what averaging and correcting the members adds belongs to no feature
        for (int row = 0; row < count; row++) {
            base[row] = estimates.quantiles()[row][model.medianLevel()]
                    - Arrays.stream(effects[row]).sum();
        }
        return new Contributions(groups, base, effects);
    }

    private int rowsOf(float[] rows) {
        if (rows.length % width() != 0) {
            throw new IllegalArgumentException(
                    rows.length + " numbers are no whole number of rows of " + width() + " features");
        }
        return rows.length / width();
    }

    @Override
    public void close() {
        scorers.forEach(MemberScorer::close);
    }
}
