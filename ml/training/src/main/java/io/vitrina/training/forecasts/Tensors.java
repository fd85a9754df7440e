package io.vitrina.training.forecasts;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;

/** Tensors of one run, given back together. */
final class Tensors implements AutoCloseable {

    private final List<Tensor> made = new ArrayList<>();

    TFloat32 of(float number) {
        return kept(TFloat32.scalarOf(number));
    }

    /** A matrix, row after row. */
    TFloat32 of(float[] numbers, int width) {
        return kept(TFloat32.tensorOf(Shape.of(numbers.length / width, width), DataBuffers.of(numbers)));
    }

    private TFloat32 kept(TFloat32 tensor) {
        made.add(tensor);
        return tensor;
    }

    @Override
    public void close() {
        made.forEach(Tensor::close);
    }
}
