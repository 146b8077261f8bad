using Jamsostek.Graph.Benchmarks.Data;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>Hand-written SQL on SQLite: one prepared statement for each question, the file in the memory of the process. One thread at a time.</summary>
internal sealed class SqliteEngine : ICubeEngine, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand[] _commands;

    /// <summary>Opens a file that <see cref="SqliteFile" /> wrote.</summary>
    public SqliteEngine(string path)
    {
        _connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        _connection.Open();
        using var pragma = _connection.CreateCommand();
        pragma.CommandText = SqliteQuestions.Pragmas;
        pragma.ExecuteNonQuery();
        _commands = [.. Questions.Kinds.Select(Command)];
    }

    /// <inheritdoc />
    public string Name => "SQLite";

    /// <inheritdoc />
    public void Answer(Question question, int rows, AnswerBuffer answer)
    {
        var command = _commands[(int)question.Kind];
        command.Parameters[0].Value = question.From;
        command.Parameters[1].Value = question.To;
        command.Parameters[2].Value = question.Kind == QuestionKind.Q2 ? GeneratedRecord.IslandOf(question.Place) : question.Place;
        command.Parameters[3].Value = Questions.Page(question.Kind, rows);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            answer.Total = reader.GetInt32(0);
            for (var column = 1; column < reader.FieldCount; column++)
            {
                answer.Add(reader.GetDouble(column));
            }
        }
    }

    public void Dispose()
    {
        foreach (var command in _commands)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private SqliteCommand Command(QuestionKind kind)
    {
        var command = _connection.CreateCommand();
        command.CommandText = SqliteQuestions.Sql(kind);
        foreach (var name in (string[])["@from", "@to", "@place", "@page"])
        {
            command.Parameters.AddWithValue(name, 0);
        }

        command.Prepare();
        return command;
    }
}
