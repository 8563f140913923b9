package dev.parley.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dev.parley.catalogue.BadParameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address does not take, and those given twice: none is
 * ignored.
 */
final class UnknownParameters implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		request.getParameterMap().forEach(UnknownParameters::once);
		if (handler instanceof HandlerMethod method && !takesAll(method)) {
			List<String> known = names(method);
			request.getParameterMap().keySet().forEach((name) -> known(name, known));
		}
		return true;
	}

	private static void once(String name, String[] values) {
		if (values.length > 1) {
			throw new BadParameter(name, "'" + name + "' is given " + values.length + " times; give it once");
		}
	}

	private static void known(String name, List<String> known) {
		if (!known.contains(name)) {
			throw new BadParameter(name, "'" + name + "' is not a parameter here; "
					+ (known.isEmpty() ? "there are none" : "there are " + known));
		}
	}

	private static boolean takesAll(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.anyMatch((parameter) -> asked(parameter) && Map.class.isAssignableFrom(parameter.getParameterType()));
	}

	private static List<String> names(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.filter(UnknownParameters::asked)
			.map((parameter) -> String.valueOf(parameter.getParameter().getName()))
			.toList();
	}

	private static boolean asked(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(RequestParam.class);
	}

}
