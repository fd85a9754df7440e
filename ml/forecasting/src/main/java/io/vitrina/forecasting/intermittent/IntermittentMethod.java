package io.vitrina.forecasting.intermittent;

/** How intermittent demand is forecast: sizes of demand are smoothed by all of them, its occurrence in different ways. */
public enum IntermittentMethod {

    /** The interval between demands is smoothed where demand occurs (Croston 1972); biased upwards. */
    CROSTON,

    /** Croston's method with the bias approximately removed (Syntetos and Boylan 2005). */
    SBA,

    /** The probability of demand is smoothed at every step, and so falls while there is no demand (Teunter, Syntetos and Babai 2011). */
    TSB
}
