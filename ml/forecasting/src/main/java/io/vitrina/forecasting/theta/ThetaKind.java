package io.vitrina.forecasting.theta;

/** The members of the theta family (Fiorucci et al. 2016). */
public enum ThetaKind {
    /** Theta is 2: simple exponential smoothing with half the slope of a line (Assimakopoulos and Nikolopoulos 2000; Hyndman and Billah 2003). */
    STANDARD(false, false),
    /** Theta is found, too. */
    OPTIMISED(true, false),
    /** Theta is found, and the line is learnt on the way. */
    DYNAMIC(true, true);

    private final boolean optimised;
    private final boolean dynamic;

    ThetaKind(boolean optimised, boolean dynamic) {
        this.optimised = optimised;
        this.dynamic = dynamic;
    }

    boolean isOptimised() {
        return optimised;
    }

    boolean isDynamic() {
        return dynamic;
    }
}
