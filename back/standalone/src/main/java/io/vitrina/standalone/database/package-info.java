/** The PostgreSQL that runs beside the services, with its roles. */
@NullMarked
package io.vitrina.standalone.database;

import org.jspecify.annotations.NullMarked;
