package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.backtest.Origins;
import io.vitrina.forecasting.global.GlobalForecaster;
import io.vitrina.forecasting.global.GlobalForecasters;
import io.vitrina.forecasting.global.GlobalLearning;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.forecasting.global.InputRange;
import io.vitrina.forecasting.global.ScaledSeries;
import io.vitrina.forecasting.global.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Lets methods learn from all series twice: for the back-tests from what came before their origins, and for the forecasts from all. */
final class LearningFromAll {

    private final Task task;
    private final Settings settings;
    private final List<Twice> methods;

    private record Twice(GlobalLearning forTrials, GlobalLearning forForecasts) {}

    /** Examples of one series, for each method. */
    record Drawn(List<GlobalLearning.Drawn> forTrials, List<GlobalLearning.Drawn> forForecasts) {}

    LearningFromAll(List<GlobalMethod> methods, Task task, Settings settings) {
        this.task = task;
        this.settings = settings;
        this.methods = methods.stream()
                .map(method -> new Twice(new GlobalLearning(method, task), new GlobalLearning(method, task)))
                .toList();
    }

    /** Draws examples; for use by any number of threads. */
    Drawn draw(Numbered.One one) {
        int length = one.series().length();
        ScaledSeries series = ScaledSeries.of(one.series(), task);
        ScaledSeries before = ScaledSeries.of(one.series().until(lengthBeforeTrials(length)), task);
        return new Drawn(
                methods.stream()
                        .map(method -> method.forTrials().draw(before, one.number()))
                        .toList(),
                methods.stream()
                        .map(method -> method.forForecasts().draw(series, one.number()))
                        .toList());
    }

    /** Adds examples, in the order of the series. */
    void add(Drawn drawn) {
        for (int method = 0; method < methods.size(); method++) {
            methods.get(method).forTrials().add(drawn.forTrials().get(method));
            methods.get(method).forForecasts().add(drawn.forForecasts().get(method));
        }
    }

    /** Between what the inputs of the forecasts' models were in what they learn from, by method. */
    Map<String, List<InputRange>> ranges() {
        return methods.stream()
                .map(Twice::forForecasts)
                .collect(Collectors.toMap(GlobalLearning::name, GlobalLearning::ranges));
    }

    /** A series too short for a back-test does not teach what came while others are tried. */
    private int lengthBeforeTrials(int length) {
        Origins origins = Origins.of(length, settings.horizon(), settings.season(), settings.origins());
        return origins.lengths().length == 0
                ? Math.max(1, length - settings.origins() * settings.horizon())
                : origins.lengths()[0];
    }

    /**
     * Learns with as many threads as the settings have. Where that ends early, nothing stays open.
     *
     * @param progress told of each of the {@link #trainings}
     */
    Learnt learn(InOrder inOrder, Runnable progress) {
        Queue<GlobalForecaster> open = new ConcurrentLinkedQueue<>();
        try {
            List<Optional<GlobalForecaster>> made = new ArrayList<>();
            inOrder.run(work().iterator(), training -> opened(training, open), one -> {
                made.add(one);
                progress.run();
            });
            return learnt(made);
        } catch (RuntimeException ended) {
            open.forEach(GlobalForecaster::close);
            throw ended;
        }
    }

    /** How often so many methods learn. */
    static int trainings(int methods) {
        return 2 * methods;
    }

    /** First for the trials, then for the forecasts. */
    private List<Supplier<Optional<GlobalForecaster>>> work() {
        List<Supplier<Optional<GlobalForecaster>>> work = new ArrayList<>();
        methods.forEach(method -> work.add(() -> method.forTrials().learn(settings.levels())));
        methods.forEach(method -> work.add(method.forForecasts()::learnAll));
        return work;
    }

    private static Optional<GlobalForecaster> opened(
            Supplier<Optional<GlobalForecaster>> training, Queue<GlobalForecaster> open) {
        Optional<GlobalForecaster> made = training.get();
        made.ifPresent(open::add);
        return made;
    }

    private Learnt learnt(List<Optional<GlobalForecaster>> made) {
        List<GlobalForecaster> forTrials = new ArrayList<>();
        List<GlobalForecaster> forForecasts = new ArrayList<>();
        for (int method = 0; method < methods.size(); method++) {
            Optional<GlobalForecaster> tried = made.get(method);
            Optional<GlobalForecaster> last = made.get(methods.size() + method);
            if (tried.isPresent() && last.isPresent()) {
                forTrials.add(tried.get());
                forForecasts.add(last.get().asFarOffAs(tried.get()));
            } else {
                tried.ifPresent(GlobalForecaster::close);
                last.ifPresent(GlobalForecaster::close);
            }
        }
        return new Learnt(new GlobalForecasters(task, forTrials), new GlobalForecasters(task, forForecasts));
    }
}
