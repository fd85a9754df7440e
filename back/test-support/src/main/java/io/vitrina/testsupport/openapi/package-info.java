/** Compares the OpenAPI document that a build generates with the committed one. */
@NullMarked
package io.vitrina.testsupport.openapi;

import org.jspecify.annotations.NullMarked;
