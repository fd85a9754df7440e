package io.vitrina.metrics.samples.imports.service;

import io.vitrina.auth.samples.Session;

/** Breaks a rule: one service imports another. */
record Report(Session session) {}
