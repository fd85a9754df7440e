package io.vitrina.forecasting.global;

import java.util.ArrayList;
import java.util.List;

/**
 * One row for each step ahead: what a series did lately, at the same place in the season and a year before, and what is known of the
 * step itself. For methods that learn from tables, such as boosted trees.
 */
public final class TabularInputs implements Inputs {

    private final List<Columns> groups = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    public TabularInputs(Task task) {
        groups.add(new RecentColumns(task));
        task.seasons().forEach(season -> groups.add(new SeasonColumns(season)));
        if (task.daily()) {
            groups.add(new LastYearColumns());
        }
        if (task.dated()) {
            groups.add(new DateColumns());
        }
        for (int regressor = 0; regressor < task.regressors().size(); regressor++) {
            groups.add(new RegressorColumns(task.regressors().get(regressor), regressor, task.horizon()));
        }
        groups.forEach(group -> names.addAll(group.names()));
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public int stepsOfRow() {
        return 1;
    }

    @Override
    public int numbersOfStep() {
        return 0;
    }

    @Override
    public void write(ScaledSeries series, int origin, int ahead, float[] row, int at) {
        Columns.Row writing = new Columns.Row(row, at);
        groups.forEach(group -> group.write(series, origin, ahead, writing));
    }
}
