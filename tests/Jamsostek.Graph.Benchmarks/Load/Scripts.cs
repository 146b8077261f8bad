using System.Text;

namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>Writes the scripts that wrk runs: all requests are made beforehand and take turns.</summary>
internal static class Scripts
{
    /// <summary>Asks our server: one POST for each set of variables.</summary>
    public static string Graph(string folder, LoadCase load) =>
        Write(folder, load.Name + "-graph", load.Variables.Select(variables => $"wrk.format(\"POST\", \"/graphql\", h, [==[{Body(load, variables)}]==])"));

    /// <summary>Asks the hand-written endpoint. It is a POST too, of the same body, so that both read as many bytes.</summary>
    public static string Floor(string folder, LoadCase load, string kind = "floor") =>
        Write(folder, $"{load.Name}-{kind}", load.FloorQueries.Zip(load.Variables, (query, variables) => $"wrk.format(\"POST\", \"/{kind}/{load.Name}?{query}\", h, [==[{Body(load, variables)}]==])"));

    /// <summary>Asks for the bytes of an answer as they are.</summary>
    public static string Constant(string folder, LoadCase load) =>
        Write(folder, load.Name + "-constant", [$"wrk.format(\"POST\", \"/constant/{load.Name}\", h, [==[{Body(load, load.Variables[0])}]==])"]);

    /// <summary>Asks for one path again and again.</summary>
    /// <param name="folder">Where the script goes.</param>
    /// <param name="name">Its name.</param>
    /// <param name="path">Path and query.</param>
    /// <param name="held">The entity tag that is held already; null for none.</param>
    public static string Get(string folder, string name, string path, string? held) =>
        Write(folder, name, [$"wrk.format(\"GET\", [==[{path}]==], {(held is null ? "{}" : $"{{ [\"If-None-Match\"] = [==[{held}]==] }}")})"]);

    /// <summary>The body of a request.</summary>
    public static string Body(LoadCase load, string variables) =>
        $$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(load.Document)}},"variables":{{variables}}}""";

    private static string Write(string folder, string name, IEnumerable<string> requests)
    {
        var script = new StringBuilder("local h = { [\"Content-Type\"] = \"application/json\" }\nlocal r = {}\nlocal n = 0\ninit = function(args)\n");
        foreach (var request in requests)
        {
            script.Append("  r[#r + 1] = ").AppendLine(request);
        }

        script.AppendLine("end\nrequest = function()\n  n = n + 1\n  return r[(n % #r) + 1]\nend");
        var path = Path.Combine(folder, name + ".lua");
        File.WriteAllText(path, script.ToString());
        return path;
    }
}
