package io.vitrina.training.series;

import io.vitrina.forecasting.automatic.Outcome;
import io.vitrina.training.table.WholeFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that forecasts go to, with a report and with what they add up from where these are asked for. They appear when they are complete. */
public final class ForecastFiles implements AutoCloseable {

    private final ForecastRows rows;
    private final ReportRows reportRows;
    private final ComponentRows componentRows;
    private final List<WholeFile> begun = new ArrayList<>();
    private final WholeFile forecasts;
    private final @Nullable WholeFile report;
    private final @Nullable WholeFile components;

    /** @throws IOException where one cannot be written; it is named */
    public ForecastFiles(
            SeriesFile data, List<Double> coverages, Path forecasts, @Nullable Path report, @Nullable Path components)
            throws IOException {
        this.rows = new ForecastRows(data, coverages);
        this.reportRows = new ReportRows(coverages);
        this.componentRows = new ComponentRows(data);
        try {
            this.forecasts = begin(forecasts);
            this.report = report == null ? null : begin(report);
            this.components = components == null ? null : begin(components);
        } catch (IOException broken) {
            close();
            throw broken;
        }
        this.forecasts.line(rows.header());
        if (this.report != null) {
            this.report.line(reportRows.header());
        }
    }

    private WholeFile begin(Path file) throws IOException {
        try {
            WholeFile whole = new WholeFile(file);
            begun.add(whole);
            return whole;
        } catch (IOException broken) {
            throw new IOException(file + ": " + reason(broken), broken);
        }
    }

    /** Messages of these are mere names of files. */
    private static @Nullable String reason(IOException broken) {
        return switch (broken) {
            case AccessDeniedException denied -> denied.getFile() + " may not be written";
            case FileAlreadyExistsException there -> there.getFile() + " is no folder";
            case NoSuchFileException missing -> missing.getFile() + " cannot be made";
            default -> broken.getMessage();
        };
    }

    /** Adds the forecast of a series. */
    public void add(Outcome outcome) {
        for (int step = 0; step < outcome.forecast().horizon(); step++) {
            forecasts.line(rows.row(outcome, step));
        }
        if (report != null) {
            report.line(reportRows.row(outcome));
        }
        if (components != null) {
            componentRows.add(outcome);
        }
    }

    /** Puts the files in their places. */
    public void complete() throws IOException {
        if (components != null) {
            componentRows.forEach(components::line);
            components.complete();
        }
        if (report != null) {
            report.complete();
        }
        forecasts.complete();
    }

    @Override
    public void close() throws IOException {
        for (WholeFile file : begun) {
            file.close();
        }
    }
}
