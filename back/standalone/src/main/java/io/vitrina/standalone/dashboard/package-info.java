/** The built dashboard, served beside the services under a strict content security policy. */
@NullMarked
package io.vitrina.standalone.dashboard;

import org.jspecify.annotations.NullMarked;
