/** The command line {@code ml/bin/vitrina}. */
@NullMarked
package io.vitrina.training.commandline;

import org.jspecify.annotations.NullMarked;
