package io.vitrina.platform.paging;

import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ends: the sort keys of its last row, opaque to clients. A cursor that was changed or belongs to another list is refused.
 *
 * @param list the list it belongs to
 */
public record Cursor(String list, List<String> keys) {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1_024;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor after(String list, String... keys) {
        return new Cursor(list, List.of(keys));
    }

    /**
     * A key that is a whole number.
     *
     * @throws ProblemException {@code invalid-cursor} where it is not
     */
    public long number(int key) {
        try {
            return Long.parseLong(keys.get(key));
        } catch (NumberFormatException notANumber) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }

    /** The cursor's text, as it is given to clients. */
    public String text() {
        String content = list + SEPARATOR + String.join(SEPARATOR, keys);
        String checked = Long.toHexString(checksum(content)) + SEPARATOR + content;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(checked.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the cursor of a list; nothing where there is none.
     *
     * @throws ProblemException {@code invalid-cursor} where it is not one of this list
     */
    public static @Nullable Cursor read(String list, @Nullable String text) {
        if (text == null) {
            return null;
        }
        List<String> parts = List.of(decode(text).split(SEPARATOR, -1));
        if (parts.size() < 3 || !parts.get(1).equals(list)) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
        String content = String.join(SEPARATOR, parts.subList(1, parts.size()));
        if (!parts.getFirst().equals(Long.toHexString(checksum(content)))) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
        return new Cursor(list, parts.subList(2, parts.size()));
    }

    private static String decode(String text) {
        try {
            if (text.length() > LONGEST) {
                throw new ProblemException(ProblemType.INVALID_CURSOR);
            }
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }

    private static long checksum(String content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }
}
