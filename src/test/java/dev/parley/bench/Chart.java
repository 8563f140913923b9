package dev.parley.bench;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUtils;

/** Ratios from top to bottom, each a point with what the rounds lay between. */
final class Chart {

	private static final int WIDTH = 1000;

	private static final int ROW = 22;

	private final String title;

	private final List<String> names = new ArrayList<>();

	private final XIntervalSeries ratios = new XIntervalSeries("ratio");

	Chart(String title) {
		this.title = title;
	}

	void add(String name, Spread ratio) {
		ratios.add(ratio.median(), ratio.least(), ratio.most(), names.size());
		names.add(name);
	}

	void write(Path file) throws IOException {
		var data = new XIntervalSeriesCollection();
		data.addSeries(ratios);
		var axis = new SymbolAxis(null, names.toArray(String[]::new));
		axis.setInverted(true);
		axis.setGridBandsVisible(false);
		var renderer = new XYErrorRenderer();
		renderer.setSeriesPaint(0, new Color(0x1f4e79));
		renderer.setDrawYError(false);
		var scale = new LogAxis("times as many requests; 1 is as many");
		scale.setBase(2);
		scale.setTickUnit(new NumberTickUnit(1));
		scale.setNumberFormatOverride(new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)));
		var plot = new XYPlot(data, scale, axis, renderer);
		plot.setBackgroundPaint(Color.WHITE);
		plot.addDomainMarker(new ValueMarker(1));
		var chart = new JFreeChart(title, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
		chart.setBackgroundPaint(Color.WHITE);
		int height = 120 + ROW * names.size();
		var canvas = new SVGGraphics2D(WIDTH, height);
		chart.draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, height));
		SVGUtils.writeToSVG(file.toFile(), canvas.getSVGElement());
	}

}
