package io.vitrina.forecasting.global;

import java.util.ArrayList;
import java.util.List;

/** What is known of a step to come by itself: its effect and its regressors. */
final class StepColumns implements Columns {

    private final List<String> regressors;

    StepColumns(Task task) {
        this.regressors = task.regressors();
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of("effect"));
        names.addAll(regressors);
        return names;
    }

    @Override
    public void write(ScaledSeries series, int origin, int ahead, Row row) {
        row.add(series.effect(origin, ahead) / series.spread(origin));
        for (double[] values : series.series().regressors().columns()) {
            row.add(origin + ahead < values.length ? values[origin + ahead] : Double.NaN);
        }
    }
}
