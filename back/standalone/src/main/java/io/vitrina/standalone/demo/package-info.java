/** The demonstration: generated transactions, three merchants, and people who can sign in. */
@NullMarked
package io.vitrina.standalone.demo;

import org.jspecify.annotations.NullMarked;
