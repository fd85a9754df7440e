package io.vitrina.standalone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.standalone.home.Secrets;
import io.vitrina.standalone.obstacle.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainingTest {

    @TempDir
    private Path folder;

    @Test
    void who_stops_while_it_trains_ends_the_trainer_too() throws Exception {
        Path number = folder.resolve("number");
        Path program = Files.writeString(
                folder.resolve("trainer"),
                "#!/bin/sh\necho $$ > %s.new\nmv %s.new %s\nexec sleep 600\n".formatted(number, number, number));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Training training = new Training(program, folder, Secrets.in(folder));
        try (ExecutorService person = Executors.newSingleThreadExecutor()) {
            Future<Integer> status = person.submit(() -> training.retrain(folder, null, "jdbc:postgresql://nowhere/"));
            while (!Files.exists(number) && !status.isDone()) {
                Thread.sleep(5);
            }
            long trainer = Long.parseLong(Files.readString(number).strip());

            training.close();

            assertThat(ProcessHandle.of(trainer).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(status.get()).isNotZero();
            assertThatThrownBy(() -> training.retrain(folder, null, "jdbc:postgresql://nowhere/"))
                    .isInstanceOf(CannotStart.class);
        }
    }
}
