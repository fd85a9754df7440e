package io.vitrina.publication;

/**
 * One column of what a model reads.
 *
 * @param group the group under which its contribution is shown to a merchant
 */
public record Feature(String name, Type type, String group) {

    /** A number (NaN where it is missing), or an indicator that is 0 or 1. */
    public enum Type {
        NUMBER,
        INDICATOR
    }

    public static Feature number(String name, String group) {
        return new Feature(name, Type.NUMBER, group);
    }

    public static Feature indicator(String name, String group) {
        return new Feature(name, Type.INDICATOR, group);
    }
}
