package io.vitrina.privacy;

import java.util.function.Function;

/**
 * A value that has been through the gate: released, or withheld with a reason. Only {@link PrivacyGate} makes one, so whoever asks for a
 * gated value cannot be given anything else.
 */
public sealed interface Gated<T> {

    /** Another form of the value, of nothing but the value. */
    <R> Gated<R> map(Function<? super T, ? extends R> form);

    /** What the gate says next of a value that it has let through; withheld stays withheld, for the first reason. */
    <R> Gated<R> then(Function<? super T, Gated<R>> next);

    default boolean isReleased() {
        return this instanceof Released<T>;
    }

    /** The gate lets the value through. */
    final class Released<T> implements Gated<T> {

        private final T value;

        Released(T value) {
            this.value = value;
        }

        public T value() {
            return value;
        }

        @Override
        public <R> Gated<R> map(Function<? super T, ? extends R> form) {
            return new Released<>(form.apply(value));
        }

        @Override
        public <R> Gated<R> then(Function<? super T, Gated<R>> next) {
            return next.apply(value);
        }
    }

    /** The gate holds the value back; it is gone. */
    final class Withheld<T> implements Gated<T> {

        private final Reason reason;

        Withheld(Reason reason) {
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }

        @Override
        public <R> Gated<R> map(Function<? super T, ? extends R> form) {
            return new Withheld<>(reason);
        }

        @Override
        public <R> Gated<R> then(Function<? super T, Gated<R>> next) {
            return new Withheld<>(reason);
        }
    }
}
