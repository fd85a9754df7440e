package io.vitrina.forecasting.global;

import java.util.ArrayList;
import java.util.List;

/**
 * One row for all steps ahead: the last values one by one, and for each step to come what is known of it. For methods that read a history
 * whole, such as networks.
 */
public final class WindowInputs implements Inputs {

    private final int horizon;
    private final Columns window;
    private final List<Columns> ofStep = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final int numbersOfStep;

    public WindowInputs(Task task) {
        this.horizon = task.horizon();
        this.window = new WindowColumns(task);
        ofStep.add(new StepColumns(task));
        if (task.season() > 1) {
            ofStep.add(new SeasonColumns(task.season()));
        }
        if (task.daily()) {
            ofStep.add(new LastYearColumns());
        }
        List<String> stepNames =
                ofStep.stream().flatMap(columns -> columns.names().stream()).toList();
        this.numbersOfStep = stepNames.size();
        names.addAll(window.names());
        for (int ahead = 1; ahead <= horizon; ahead++) {
            for (String name : stepNames) {
                names.add(name + " at " + ahead + " ahead");
            }
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public int stepsOfRow() {
        return horizon;
    }

    @Override
    public int numbersOfStep() {
        return numbersOfStep;
    }

    @Override
    public void write(ScaledSeries series, int origin, int ahead, float[] row, int at) {
        Columns.Row writing = new Columns.Row(row, at);
        window.write(series, origin, ahead, writing);
        for (int step = ahead; step < ahead + horizon; step++) {
            for (Columns columns : ofStep) {
                columns.write(series, origin, step, writing);
            }
        }
    }
}
