package io.vitrina.platform.samples.imports;

import io.vitrina.auth.samples.Session;

/** Breaks a rule: the platform imports a service. */
record Watcher(Session session) {}
