/** Attacks on a running Vitrina: every operation of every OpenAPI document, with foreign ids, foreign tokens and foreign roles. */
@NullMarked
package io.vitrina.standalone.isolation;

import org.jspecify.annotations.NullMarked;
