package io.vitrina.standalone.isolation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** Status and body of an answer. */
record Answer(int status, String body) {

    /** The problem without what tells one request from another. */
    Map<String, Object> problem() {
        Map<String, Object> problem = new TreeMap<>(new Yaml().<Map<String, Object>>load(body));
        problem.keySet().removeAll(Set.of("instance", "traceId", "timestamp"));
        return problem;
    }
}
