package io.vitrina.training.quantiles;

/** Is told of each finished step of a training. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = () -> {};

    void step();
}
