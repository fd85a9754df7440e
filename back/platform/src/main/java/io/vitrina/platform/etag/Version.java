package io.vitrina.platform.etag;

import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The version of a resource that can be changed, told as {@code ETag} and asked for as {@code If-Match}. */
public record Version(long number) {

    /** The value of the {@code ETag} header. */
    public String tag() {
        return "\"v" + number + '"';
    }

    /**
     * Checks that a change is based on this version.
     *
     * @throws ProblemException {@code version-required} without a header, {@code version-changed} where it names another one
     */
    public void expect(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.VERSION_REQUIRED);
        }
        if (!ifMatch.strip().equals(tag())) {
            throw new ProblemException(ProblemType.VERSION_CHANGED);
        }
    }
}
