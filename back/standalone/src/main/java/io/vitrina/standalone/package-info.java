/** All services in one process with an embedded PostgreSQL and the dashboard: what {@code make run} starts. */
@NullMarked
package io.vitrina.standalone;

import org.jspecify.annotations.NullMarked;
