/** Folders that are made for a while and how they are removed; files that are to last. */
@NullMarked
package io.vitrina.training.files;

import org.jspecify.annotations.NullMarked;
