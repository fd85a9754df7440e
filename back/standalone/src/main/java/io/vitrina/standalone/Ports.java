package io.vitrina.standalone;

import io.vitrina.standalone.obstacle.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether the address can be taken. */
final class Ports {

    private Ports() {}

    /**
     * Checks before anything is started.
     *
     * @throws CannotStart where another program listens on the port
     */
    static void expectFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port " + port + " is taken. Choose another one with PORT=… (" + taken.getMessage() + ")");
        }
    }
}
