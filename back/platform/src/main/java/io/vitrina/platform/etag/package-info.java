/** Versions of resources: ETag and If-Match. */
@NullMarked
package io.vitrina.platform.etag;

import org.jspecify.annotations.NullMarked;
