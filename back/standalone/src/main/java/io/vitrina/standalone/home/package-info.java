/** The folder that an installation keeps between starts: who may use it, and the secrets in it. */
@NullMarked
package io.vitrina.standalone.home;

import org.jspecify.annotations.NullMarked;
