using System.Collections.Concurrent;
using Jamsostek.Graph.Benchmarks.Data;
using Jamsostek.Graph.Benchmarks.Floor;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>The floor of the cubes over HTTP: for each question an endpoint with a loop by hand, one with SQL on SQLite, and one that sends the product's own bytes as they are.</summary>
internal static class CubeFloorServer
{
    [ThreadStatic]
    private static AnswerBuffer? room;

    /// <summary>Serves until it is ended.</summary>
    /// <param name="url">Where.</param>
    /// <param name="constants">The folder of answers to send as they are.</param>
    /// <param name="sqlite">The file that <see cref="SqliteFile" /> wrote; empty for none.</param>
    /// <param name="scale">What is generated.</param>
    public static async Task RunAsync(string url, string constants, string sqlite, DataScale scale)
    {
        var record = new GeneratedRecord(scale);
        var json = new CubeJson(record);
        var columns = new ColumnsEngine(new CubeColumns(record, withAgencies: true));
        // A connection to SQLite serves one request at a time.
        var idle = new ConcurrentBag<SqliteEngine>();
        await using var app = FloorServer.Build(url, constants);
        foreach (var kind in Questions.Kinds)
        {
            app.MapPost($"/floor/{kind}", (int from, int to, int place, HttpContext context) => AnswerAsync(columns, new Question(kind, from, to, place), json, context));
            app.MapPost($"/sqlite/{kind}", async (int from, int to, int place, HttpContext context) =>
            {
                var engine = idle.TryTake(out var kept) ? kept : new SqliteEngine(sqlite);
                await AnswerAsync(engine, new Question(kind, from, to, place), json, context);
                idle.Add(engine);
            });
        }

        await app.RunAsync();
    }

    private static async Task AnswerAsync(ICubeEngine engine, Question question, CubeJson json, HttpContext context)
    {
        var answer = room ??= new AnswerBuffer();
        answer.Clear();
        engine.Answer(question, Questions.PageSize, answer);
        context.Response.ContentType = "application/json";
        json.Write(context.Response.BodyWriter, question.Kind, answer);
        await context.Response.BodyWriter.FlushAsync();
    }
}
