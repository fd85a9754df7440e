package io.vitrina.metrics.sales;

import java.nio.ByteBuffer;

/** PostgreSQL's binary form of an array ({@code array_send}): number of dimensions, flags, element type, length, lower bound, elements. */
final class SentArray {

    private static final int INTEGER = 23;
    private static final int HEADER_BYTES = 20;

    private SentArray() {}

    /** The elements of a one-dimensional integer array without nulls. */
    static int[] integers(byte[] sent) {
        ByteBuffer buffer = ByteBuffer.wrap(sent);
        int dimensions = buffer.getInt();
        boolean nulls = buffer.getInt() != 0;
        int type = buffer.getInt();
        if (dimensions > 1 || nulls || type != INTEGER) {
            throw new IllegalArgumentException("not a plain array of integers");
        }
        int length = dimensions == 0 ? 0 : buffer.getInt();
        int[] integers = new int[length];
        for (int i = 0; i < length; i++) {
            integers[i] = buffer.getInt(HEADER_BYTES + 8 * i + 4);
        }
        return integers;
    }
}
