namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>Something that answers the questions.</summary>
internal interface ICubeEngine
{
    /// <summary>Its column in the table.</summary>
    string Name { get; }

    /// <summary>Answers a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="rows">At most so many rows.</param>
    /// <param name="answer">Where the rows go; it is empty.</param>
    void Answer(Question question, int rows, AnswerBuffer answer);
}
