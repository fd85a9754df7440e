package io.vitrina.training.forecasts;

import io.vitrina.forecasting.global.Inputs;

/**
 * How the numbers of a row are laid out.
 *
 * @param ofRow how many belong to the row as a whole; they are the first
 * @param ofStep how many follow for each step
 * @param steps how many steps there are
 */
record Layout(int ofRow, int ofStep, int steps) {

    static Layout of(Inputs inputs) {
        int steps = inputs.stepsOfRow();
        return new Layout(inputs.width() - steps * inputs.numbersOfStep(), inputs.numbersOfStep(), steps);
    }

    int width() {
        return ofRow + steps * ofStep;
    }
}
