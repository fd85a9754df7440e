package io.vitrina.training.forecasts;

import com.google.protobuf.CodedOutputStream;
import io.vitrina.forecasting.global.Examples;
import io.vitrina.models.forecasts.NetworkForecastModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.SavedModel;
import org.tensorflow.types.TFloat32;

/** Trains a few networks, each on batches of its own, to be saved as one that answers what they answer in the mean. */
final class NetworkTraining implements AutoCloseable {

    private static final int MEMBERS = 3;
    private static final int ROWS_OF_BATCH = 128;
    private static final int TIMES_SEEN = 4;
    private static final int FEWEST_STEPS = 100;
    private static final long MOST_TARGETS = 1_000_000;
    private static final double RATE = 0.003;
    private static final double WARM_UP = 0.1;
    private static final ConfigProto ONE_THREAD = ConfigProto.newBuilder()
            .setIntraOpParallelismThreads(1)
            .setInterOpParallelismThreads(1)
            .setUsePerSessionThreads(true)
            .build();

    private final Layout layout;
    private final Graph graph = new Graph();
    private final Session session = new Session(graph, ONE_THREAD);
    private final Placeholder<TFloat32> served;
    private final Operand<TFloat32> answer;
    private final List<Member> members = new ArrayList<>();
    private final Adam adam;

    private record Member(Placeholder<TFloat32> rows, Placeholder<TFloat32> targets) {}

    /** @param levels of the quantiles, ascending; the middle one is the median */
    NetworkTraining(Layout layout, InputScale scale, double[] levels) {
        this.layout = layout;
        Ops tf = Ops.create(graph);
        served = matrix(tf, layout.width());
        adam = new Adam(tf);
        PinballLoss loss = new PinballLoss(tf, levels);
        List<Operand<TFloat32>> answers = new ArrayList<>();
        List<Op> starts = new ArrayList<>();
        for (int number = 0; number < MEMBERS; number++) {
            Layers layers = new Layers(tf, number);
            QuantileNetwork network = new QuantileNetwork(tf, layers, layout, scale, levels.length);
            Member member = new Member(matrix(tf, layout.width()), matrix(tf, layout.steps()));
            members.add(member);
            adam.minimise(loss.of(network.quantiles(member.rows()), member.targets()), layers.weights());
            answers.add(network.quantiles(served));
            starts.addAll(layers.starts());
        }
        answer = tf.math.div(answers.stream().reduce(tf.math::add).orElseThrow(), tf.constant((float) MEMBERS));
        starts.addAll(adam.starts());
        Session.Runner starting = session.runner();
        starts.forEach(starting::addTarget);
        starting.run().close();
    }

    private static Placeholder<TFloat32> matrix(Ops tf, int width) {
        return tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, width)));
    }

    /**
     * Learns from examples.
     *
     * @throws CancellationException where the thread is interrupted
     */
    void learn(Examples examples) {
        int steps = steps(examples);
        List<Batches> batches = new ArrayList<>();
        for (int number = 0; number < MEMBERS; number++) {
            batches.add(new Batches(examples, ROWS_OF_BATCH, number));
        }
        for (int step = 0; step < steps; step++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            step(batches, step, RATE * share(step, steps));
        }
    }

    /** Each example is seen a few times, but of many only so much that it takes seconds. */
    private static int steps(Examples examples) {
        long rows = Math.min((long) TIMES_SEEN * examples.rows(), MOST_TARGETS / examples.steps());
        return (int) Math.max(FEWEST_STEPS, rows / ROWS_OF_BATCH);
    }

    private void step(List<Batches> batches, int step, double rate) {
        try (Tensors tensors = new Tensors()) {
            Session.Runner runner = session.runner();
            adam.step(runner, tensors, step, rate);
            for (int number = 0; number < MEMBERS; number++) {
                Batches batch = batches.get(number);
                batch.next();
                runner.feed(members.get(number).rows(), tensors.of(batch.inputs(), layout.width()));
                runner.feed(members.get(number).targets(), tensors.of(batch.targets(), layout.steps()));
            }
            runner.run().close();
        }
    }

    /** Of the rate, at a step: up from nothing, and down to nothing at the end. */
    private static double share(int step, int steps) {
        double part = (step + 1.0) / (steps + 1.0);
        return part < WARM_UP ? part / WARM_UP : (1 - part) / (1 - WARM_UP);
    }

    /** Saves what was learnt as a SavedModel; the same gives the same bytes. */
    void save(Path folder) throws IOException {
        SavedModelBundle.exporter(folder.toString())
                .withSession(session)
                .withSignature(Signature.builder("serving_default")
                        .input("rows", served)
                        .output("quantiles", answer)
                        .build())
                .export();
        sort(folder.resolve(NetworkForecastModel.GRAPH));
    }

    /** Writes the graph's attributes in the order of their names: TensorFlow leaves their order to chance. */
    private static void sort(Path graph) throws IOException {
        SavedModel saved = SavedModel.parseFrom(Files.readAllBytes(graph));
        byte[] sorted = new byte[saved.getSerializedSize()];
        CodedOutputStream output = CodedOutputStream.newInstance(sorted);
        output.useDeterministicSerialization();
        saved.writeTo(output);
        output.checkNoSpaceLeft();
        Files.write(graph, sorted);
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
