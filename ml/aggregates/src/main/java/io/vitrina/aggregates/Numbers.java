package io.vitrina.aggregates;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Gives texts running numbers from 0 in the order in which they come. */
final class Numbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private String last = "";
    private int lastNumber = -1;

    int of(String text) {
        if (text.equals(last) && lastNumber >= 0) {
            return lastNumber;
        }
        Integer known = numbers.get(text);
        if (known == null) {
            known = numbers.size();
            numbers.put(text, known);
        }
        last = text;
        lastNumber = known;
        return known;
    }

    int size() {
        return numbers.size();
    }

    void forEach(BiConsumer<String, Integer> consumer) {
        numbers.forEach(consumer);
    }
}
